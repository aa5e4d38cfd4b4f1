import { readFileSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { countEveryFen } from '../../workers/pay/every-fen'
import { allBytes, goldenSlips } from '../../workers/pay/golden-marks'

const FILE = fileURLToPath(new URL('../../workers/pay/golden-slips.ts', import.meta.url).href)

/**
 * `tsx scripts/golden/main.ts`: what has become of the slips that stay as they are, line by line; with
 * `--write` they are written down as they are now. With `--count N` it counts every fen of N slips.
 */
async function main(isWriting: boolean): Promise<void> {
  const [slips, bytes] = [await goldenSlips(), await allBytes()]
  const text = fileOf(slips, bytes)
  const [was, is] = [before(), text].map((each) => new Set(each.split('\n')))
  for (const line of was ?? []) if (!is?.has(line)) console.log(`- ${line.trim()}`)
  for (const line of is ?? []) if (!was?.has(line)) console.log(`+ ${line.trim()}`)
  if (isWriting) writeFileSync(FILE, text)
}

const before = (): string => {
  try {
    return readFileSync(FILE, 'utf8')
  } catch {
    return ''
  }
}

const fileOf = (slips: readonly string[], bytes: string): string => `/**
 * Slips that stay as they are: written by scripts/golden/main.ts, which says what a change of the code
 * makes of them. In fen; the last part marks every byte of the slip, its explanations too.
 */
export const GOLDEN_SLIPS: readonly string[] = [
${slips.map((slip) => `  '${slip}',`).join('\n')}
]

/** A mark of a thousand slips, the same wherever they are worked out. */
export const ALL_BYTES = '${bytes}'
`

const wanted = argv[argv.indexOf('--count') + 1]
if (argv.includes('--count')) {
  const { slips, lines, payouts } = countEveryFen(Number(wanted))
  console.log(
    `${slips} slips, ${lines} lines, ${payouts} payments to leavers: every fen accounted for`,
  )
} else await main(argv.includes('--write'))
