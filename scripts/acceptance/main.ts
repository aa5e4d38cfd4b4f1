import { fileURLToPath } from 'node:url'
import { acceptance } from './acceptance'

process.exitCode = await acceptance(
  fileURLToPath(new URL('../..', import.meta.url)),
  process.argv.slice(2),
  (line) => console.log(line),
  (line) => console.error(line),
)
