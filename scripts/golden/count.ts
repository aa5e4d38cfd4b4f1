import { argv } from 'node:process'
import { countEveryFen } from '../../workers/pay/every-fen'

// `tsx scripts/golden/count.ts SLIPS`: says what was counted, and fails where a fen is missing.
const { slips, lines } = countEveryFen(Number(argv[2]))
console.log(`${slips} slips, ${lines} lines: every fen accounted for`)
