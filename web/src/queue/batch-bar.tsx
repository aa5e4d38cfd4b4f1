import type { Priority, TicketType } from '@bylaw/contract'
import { Button, CloseButton, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { PRIORITIES, TICKET_TYPES } from '../common/choices'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { AssignDialog } from './assign-later'
import { BatchOutcome } from './batch-outcome'
import { CloseChosen } from './close-chosen-later'
import { MacroChoice } from './macro-choice-later'
import { TagChosen } from './tag-chosen-later'
import type { Batch } from './use-batch'
import { queueWords } from './words'

/** What can be done to the chosen tickets at once, how far that is, and how it is taken back. */
export function BatchBar({ batch }: { batch: Batch }) {
  const t = useWords(queueWords)
  const common = useWords(commonWords)
  const may = useMay()
  const count = batch.chosen.size
  const [macro, setMacro] = useState(false)
  const [closing, setClosing] = useState(false)
  const [tagging, setTagging] = useState(false)
  const button = (label: string, act: () => void) => (
    <Button size="xs" variant="default" disabled={batch.busy} onClick={act}>
      {label}
    </Button>
  )
  return (
    <>
      {count > 0 ? (
        <div className="batch-bar">
          <span role="status">{t('queue.chosen', { count })}</span>
          {may('ticket.take') ? button(t('queue.take'), batch.take) : null}
          {may('ticket.assign') ? button(t('queue.assign'), batch.startAssigning) : null}
          {may('ticket.change') ? (
            <>
              <Choice
                label={t('queue.col_priority')}
                disabled={batch.busy}
                choices={PRIORITIES.map((to) => [to, common(`common.priority_${to}`)] as const)}
                choose={(to: Priority) => batch.carryOut({ do: 'priority', to })}
              />
              <Choice
                label={t('queue.new_type')}
                disabled={batch.busy}
                choices={TICKET_TYPES.map((to) => [to, common(`common.type_${to}`)] as const)}
                choose={(to: TicketType) => batch.carryOut({ do: 'type', to })}
              />
              {button(t('queue.tag'), () => setTagging(true))}
            </>
          ) : null}
          {may('ticket.follow')
            ? button(t('queue.follow'), () => batch.carryOut({ do: 'follow', following: true }))
            : null}
          {may('tool.use') ? button(t('queue.macro'), () => setMacro(true)) : null}
          {may('ticket.close') ? button(t('queue.close'), () => setClosing(true)) : null}
          <CloseButton aria-label={t('queue.unselect')} onClick={batch.clear} />
        </div>
      ) : null}
      {batch.run ? <BatchOutcome batch={batch} run={batch.run} /> : null}
      {macro ? (
        <MacroChoice count={count} carryOut={batch.carryOut} close={() => setMacro(false)} />
      ) : null}
      {closing ? (
        <CloseChosen count={count} carryOut={batch.carryOut} close={() => setClosing(false)} />
      ) : null}
      {tagging ? (
        <TagChosen count={count} carryOut={batch.carryOut} close={() => setTagging(false)} />
      ) : null}
      {batch.assigning ? (
        <AssignDialog
          close={batch.stopAssigning}
          assign={(personId) => batch.carryOut({ do: 'assign', personId })}
        />
      ) : null}
    </>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly disabled: boolean
  readonly choices: readonly (readonly [value: Value, label: string])[]
  readonly choose: (value: Value) => void
}

function Choice<Value extends string>({ label, disabled, choices, choose }: ChoiceProps<Value>) {
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          disabled={disabled}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(([value, name]) => (
          <Menu.Item key={value} onClick={() => choose(value)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
