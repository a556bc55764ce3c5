/** Unit tests run in Node, without Astro: shapes, rules and the workshop load as they are. */
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['tests/unit/**/*.test.ts'] } });
