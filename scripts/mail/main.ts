import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runningHost } from '../serve/data-folder'
import { say } from '../serve/progress'
import { secretsIn } from '../serve/secrets'
import { readSettings } from '../serve/settings'
import { Sorry } from '../serve/sorry'
import { envelopeOf } from './envelope'
import { handIn } from './hand-in'

const USE = 'Use: pnpm mail FILE.eml … [--to ADDRESS] [--from ADDRESS]'

/** `pnpm mail FILE.eml …`: hands mails to the host that runs here, and says what it answered. */
async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    options: { to: { type: 'string' }, from: { type: 'string' } },
    allowPositionals: true,
  })
  if (positionals.length === 0) throw new Sorry(USE)
  const settings = readSettings(process.env, process.cwd())
  const address = runningHost(settings.data)
  const { HOST_MAIL_SECRET } = secretsIn(settings.data)
  const wish = { from: values.from, to: values.to }
  let isAllTaken = true
  for (const file of positionals) {
    const raw = new Uint8Array(readFileSync(file))
    const envelope = envelopeOf(raw, settings.mailDomain, wish)
    const { status, word } = await handIn(address, HOST_MAIL_SECRET, envelope, raw).catch(
      (error: Error) => {
        throw new Sorry(`The host at ${address} does not answer (${error.message}).`)
      },
    )
    console.log(`${file}: ${word || status} (${envelope.from || 'nobody'} → ${envelope.to})`)
    isAllTaken &&= status === 202
  }
  return isAllTaken
}

main().then(
  (isAllTaken) => {
    process.exitCode = isAllTaken ? 0 : 1
  },
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  },
)
