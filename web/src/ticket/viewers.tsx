import { IconEye, IconPencil } from '@tabler/icons-react'
import { formatList } from '../format/list'
import { useWords } from '../i18n/use-words'
import { useBoard } from '../queue/use-desk'
import { useMe, usePlace } from '../shell/company'
import { ticketWords } from './words'

/** Who else has this ticket on a screen, so that no customer is answered twice. */
export function Viewers({ ticketId }: { ticketId: string }) {
  const t = useWords(ticketWords)
  const me = useMe().person.id
  const { language } = usePlace()
  const others = (useBoard().viewers.get(ticketId) ?? []).filter(({ personId }) => personId !== me)
  const names = (writing: boolean) =>
    formatList(
      others.filter((each) => each.writing === writing).map(({ personName }) => personName),
      language,
    )
  const [reading, writing] = [names(false), names(true)]
  return (
    <span className="viewers" role="status">
      {writing ? (
        <span className="viewers-writing">
          <IconPencil size={14} aria-hidden />
          {t('ticket.writing', { names: writing })}
        </span>
      ) : null}
      {reading ? (
        <span>
          <IconEye size={14} aria-hidden />
          {t('ticket.viewing', { names: reading })}
        </span>
      ) : null}
    </span>
  )
}
