import type { TraceView } from '@bylaw/contract'
import { commonWords } from '../common/words'
import type { Say } from '../i18n/define-words'

/** Facts that are codes in the record and words on a screen, by where a trace read them. */
const WORDS_AT: Readonly<Record<string, string>> = {
  '/priority': 'priority',
  '/channel': 'channel',
  '/customerLevel': 'level',
}

/** The word for a traced code, e.g. `urgent` read from `/priority`; undefined for all else. */
export function factWord(
  { value, fact }: TraceView,
  t: Say<typeof commonWords>,
): string | undefined {
  const group = fact === undefined ? undefined : WORDS_AT[fact]
  const word = `common.${group}_${value}`
  return group !== undefined && isCommonWord(word) ? t(word) : undefined
}

type PlainWord =
  | `common.priority_${'urgent' | 'high' | 'normal' | 'low'}`
  | `common.channel_${'phone' | 'email' | 'web' | 'api'}`
  | `common.level_${'standard' | 'key' | 'strategic'}`

const isCommonWord = (word: string): word is PlainWord => Object.hasOwn(commonWords, word)
