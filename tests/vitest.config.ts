/** Unit tests run in Node, without Astro: schemas, domain and scripts load as they are. */
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['tests/unit/**/*.test.ts'] } });
