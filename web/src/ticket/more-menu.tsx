import type { TicketView } from '@bylaw/contract'
import { Button, Menu } from '@mantine/core'
import {
  IconArrowMerge,
  IconArrowRight,
  IconBuilding,
  IconChevronDown,
  IconEdit,
  IconHourglass,
  IconLink,
  IconPlayerPlay,
  IconTicket,
} from '@tabler/icons-react'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { ticketWords } from './words'

/** What is done to a ticket less often, each by a dialog of its own. */
export type RareAction =
  | 'change'
  | 'correct_customer'
  | 'wait'
  | 'resume'
  | 'link'
  | 'merge'
  | 'derive'

const RARE: readonly (readonly [RareAction, typeof IconEdit])[] = [
  ['change', IconEdit],
  ['correct_customer', IconBuilding],
  ['wait', IconHourglass],
  ['resume', IconPlayerPlay],
  ['link', IconLink],
  ['merge', IconArrowMerge],
  ['derive', IconTicket],
]

interface MoreMenuProps {
  readonly ticket: TicketView
  readonly choose: (action: RareAction) => void
  readonly move: (to: string) => void
  readonly opened: boolean
  readonly open: (opened: boolean) => void
}

/** What else there is to do, and the company's own states to move the ticket to. */
export function MoreMenu({
  ticket: { actions, moves },
  choose,
  move,
  opened,
  open,
}: MoreMenuProps) {
  const t = useWords(ticketWords)
  const language = useLanguage()
  const offered = RARE.filter(([action]) => actions.includes(action))
  if (offered.length === 0 && moves.length === 0) return null
  return (
    <Menu position="bottom-end" shadow="md" withinPortal={false} opened={opened} onChange={open}>
      <Menu.Target>
        <Button
          variant="default"
          aria-keyshortcuts="s"
          rightSection={<IconChevronDown size={15} aria-hidden />}
        >
          {t('ticket.more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {moves.map(({ to, name }) => (
          <Menu.Item
            key={to}
            leftSection={<IconArrowRight size={15} aria-hidden />}
            onClick={() => move(to)}
          >
            {t('ticket.move_to', { state: inLanguage(name, language) })}
          </Menu.Item>
        ))}
        {moves.length > 0 && offered.length > 0 ? <Menu.Divider /> : null}
        {offered.map(([action, Icon]) => (
          <Menu.Item
            key={action}
            leftSection={<Icon size={15} aria-hidden />}
            onClick={() => choose(action)}
          >
            {t(`ticket.do_${action}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
