import type { MacroView } from '@bylaw/contract'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { SidePanel } from '../common/overlay'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { actionDraft, newAction, writtenAction } from './action-draft'
import { ActionsField } from './actions-field'
import { addMacro, changeMacro, toolQueries } from './queries'
import { ToolForm } from './tool-form'
import { toolWords } from './words'

interface MacroDrawerProps {
  /** Undefined for a new one. */
  readonly macro: MacroView | undefined
  readonly close: () => void
}

export function MacroDrawer({ macro, close }: MacroDrawerProps) {
  const t = useWords(toolWords)
  const may = useMay()
  const [naming, setNaming] = useState({
    name: macro?.name ?? '',
    shared: macro?.shared ?? may('tool.share'),
  })
  const [actions, setActions] = useState(() =>
    macro ? macro.actions.map(actionDraft) : [newAction('reply')],
  )
  const written = actions.flatMap((each) => writtenAction(each) ?? [])
  const save = useChange({
    change: (active: boolean, command) => {
      const wish = { name: naming.name.trim(), actions: written }
      return macro
        ? changeMacro(macro, { ...wish, active })
        : addMacro({ ...wish, shared: naming.shared }, command)
    },
    refresh: [toolQueries.macros().queryKey],
    done: close,
  })
  return (
    <SidePanel close={close} size="lg" title={t(macro ? 'tool.edit_macro' : 'tool.add_macro')}>
      <ToolForm
        tool={macro}
        draft={naming}
        change={setNaming}
        ready={written.length === actions.length}
        busy={save.isPending}
        error={save.error}
        save={save.mutate}
        close={close}
      >
        <ActionsField actions={actions} change={(next) => setActions([...next])} />
      </ToolForm>
    </SidePanel>
  )
}
