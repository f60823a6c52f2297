import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Everything the page needs ends up in one folder, so that it works where no other network does. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: '../../dist/playground',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // Libraries mark files for a compiler that is not in use here; nothing is lost.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  worker: { format: 'es' },
});
