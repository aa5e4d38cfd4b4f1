import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentSecurityPolicy } from './build/content-security-policy'

/** Where the API answers while the client is being worked on. */
const SERVER = process.env['BYLAW_ADDRESS'] ?? 'http://127.0.0.1:8787'

/** Built into the folder that the Worker serves as its static assets. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), contentSecurityPolicy()],
  build: {
    outDir: fileURLToPath(new URL('../.build/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    reportCompressedSize: false,
  },
  server: {
    proxy: {
      '/v1': { target: SERVER, ws: true },
      '/openapi.json': SERVER,
      '/docs': SERVER,
    },
  },
})
