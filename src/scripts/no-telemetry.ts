/** Astro asks no server what is built here, nor writes into a home, which may be read-only. Imported first. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
