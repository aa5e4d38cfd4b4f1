import { replay } from './replay'

process.exitCode = await replay(
  process.argv.slice(2),
  (line) => console.log(line),
  (line) => console.error(line),
)
