import type { TicketView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconBolt } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import { useScreenActions } from '../shell/screen-actions'
import { toolQueries } from './queries'
import { toolWords } from './words'

/** Opens the macros of a ticket. */
export function MacroButton({ open }: { open: () => void }) {
  const t = useWords(toolWords)
  return (
    <Button
      variant="default"
      aria-keyshortcuts="m"
      leftSection={<IconBolt size={16} aria-hidden />}
      onClick={open}
    >
      {t('tool.macros')}
    </Button>
  )
}

/** Offers each macro in the palette, for the ticket in sight. */
export function useMacroActions(
  { row }: TicketView,
  mayUse: boolean,
  apply: (macroId: string) => void,
): void {
  const t = useWords(toolWords)
  const { data: macros = [] } = useQuery({ ...toolQueries.macros(), enabled: mayUse })
  useScreenActions(
    'macros',
    macros
      .filter(({ active }) => active)
      .map(({ id, name }) => ({
        id: `macro-${id}`,
        title: `${t('tool.macro_named', { name })} · ${row.number}`,
        act: () => apply(id),
      })),
  )
}
