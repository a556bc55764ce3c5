/**
 * Unit tests run in Node, without Astro: schemas, domain and scripts load as they are, and once for many
 * files, since none of them keeps anything.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['tests/unit/**/*.test.ts'], isolate: false } });
