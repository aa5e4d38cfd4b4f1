import { type Words, words } from '@bylaw/kernel'

/** A message of the formula language, which ends without a full stop, as a sentence. */
export const ended = ({ zh, en }: Words): Words =>
  words(/[？。]$/.test(zh) ? zh : `${zh}。`, /[?.]$/.test(en) ? en : `${en}.`)
