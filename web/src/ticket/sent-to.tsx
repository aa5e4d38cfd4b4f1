import type { MessageView } from '@bylaw/contract'
import { formatList } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
import { readersWords } from './readers-words'

/** Whom of the customer's people a message went to, and who read along. */
export function SentTo({ addressees }: { addressees: NonNullable<MessageView['sentTo']> }) {
  const t = useWords(readersWords)
  const language = useLanguage()
  const namesOf = (copied: boolean) =>
    formatList(
      addressees.filter((each) => each.copied === copied).map(({ personName }) => personName),
      language,
    )
  const [to, copies] = [namesOf(false), namesOf(true)]
  return (
    <p className="message-to">
      {to ? <span>{t('readers.sent_to', { names: to })}</span> : null}
      {copies ? <span>{t('readers.copied_to', { names: copies })}</span> : null}
    </p>
  )
}
