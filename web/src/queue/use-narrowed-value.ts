import { useWords } from '../i18n/use-words'
import { useConditionValue } from '../tools/condition-text'
import type { NarrowedBy } from './narrowing'
import { queueWords } from './words'

/** Says one value that the queue is narrowed by; whoever reads it is “me”. */
export function useNarrowedValue(): (by: NarrowedBy, value: string) => string {
  const t = useWords(queueWords)
  const say = useConditionValue()
  return (by, value) => (value === 'me' ? t('queue.by_me') : say(by, value))
}
