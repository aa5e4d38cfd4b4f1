import type { SavedView, TicketCondition, ViewOrder } from '@bylaw/contract'
import { Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { SidePanel } from '../common/overlay'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { conditionDraft, newCondition, writtenCondition } from './condition-draft'
import { ConditionsField } from './conditions-field'
import { addSavedView, changeSavedView, toolQueries } from './queries'
import { ToolForm } from './tool-form'
import { toolWords } from './words'

const ORDERS: readonly ViewOrder[] = ['due', 'oldest', 'newest']

interface ViewDrawerProps {
  /** Undefined for a new one. */
  readonly view: SavedView | undefined
  /** With which a new one begins. */
  readonly conditions?: readonly TicketCondition[]
  /** What was typed beside them, which no view keeps. */
  readonly leftOut?: string
  readonly close: () => void
  readonly added?: (view: SavedView) => void
}

export function ViewDrawer({
  view,
  conditions: begin,
  leftOut = '',
  close,
  added,
}: ViewDrawerProps) {
  const t = useWords(toolWords)
  const may = useMay()
  const [naming, setNaming] = useState({
    name: view?.name ?? '',
    shared: view?.shared ?? may('tool.share'),
  })
  const [order, setOrder] = useState<ViewOrder>(view?.order ?? 'due')
  const [conditions, setConditions] = useState(
    () => (view?.conditions ?? begin)?.map(conditionDraft) ?? [newCondition('priority')],
  )
  const written = conditions.flatMap((each) => writtenCondition(each) ?? [])
  const save = useChange({
    change: (active: boolean, command) => {
      const wish = { name: naming.name.trim(), conditions: written, order }
      return view
        ? changeSavedView(view, { ...wish, active })
        : addSavedView({ ...wish, shared: naming.shared }, command)
    },
    refresh: [toolQueries.views().queryKey],
    done: (kept) => {
      close()
      if (!view) added?.(kept)
    },
  })
  return (
    <SidePanel close={close} size="lg" title={t(view ? 'tool.edit_view' : 'tool.add_view')}>
      <ToolForm
        tool={view}
        draft={naming}
        change={setNaming}
        ready={written.length === conditions.length}
        busy={save.isPending}
        error={save.error}
        save={save.mutate}
        close={close}
      >
        {leftOut === '' ? null : <Text size="sm">{t('tool.left_out', { typed: leftOut })}</Text>}
        <ConditionsField
          conditions={conditions}
          change={(next) => setConditions([...next])}
          byPerson
        />
        <Select
          label={t('tool.order')}
          allowDeselect={false}
          data={ORDERS.map((each) => ({ value: each, label: t(`tool.order_${each}`) }))}
          value={order}
          onChange={(next) => setOrder(ORDERS.find((each) => each === next) ?? 'due')}
        />
      </ToolForm>
    </SidePanel>
  )
}
