import type { QuantityLine } from '@bylaw/contract'
import { Checkbox, Select, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/use-words'
import { LineFrame } from './line-frame'
import type { LineDraft } from './model'
import { projectWords } from './words'

interface LineFieldsProps {
  readonly number: number
  readonly draft: LineDraft
  readonly change: (draft: LineDraft) => void
  readonly remove: () => void
  /** What else there is to fill in, before the rest. */
  readonly children?: ReactNode
}

const MEDIA: readonly QuantityLine['medium'][] = ['supply', 'drain']
const SCOPES: readonly QuantityLine['scope'][] = ['weld', 'install', 'guidance', 'repair']
const ROLES: readonly QuantityLine['role'][] = ['first', 'second']

/** One measured line: which pipe, how long, what was done to it and as whom. */
export function LineFields({ number, draft, change, remove, children }: LineFieldsProps) {
  const t = useWords(projectWords)
  const named = (value: QuantityLine['medium' | 'scope' | 'role']) => t(`project.${value}`)
  return (
    <LineFrame
      title={t('project.line', { number })}
      removal={t('project.remove_line', { number })}
      remove={remove}
    >
      {children}
      <Select
        label={t('project.medium')}
        allowDeselect={false}
        data={MEDIA.map((value) => ({ value, label: named(value) }))}
        value={draft.medium}
        onChange={(medium) => change({ ...draft, medium: medium ?? draft.medium })}
      />
      <TextInput
        label={t('project.diameter')}
        inputMode="numeric"
        autoComplete="off"
        value={draft.diameter}
        onChange={(event) => change({ ...draft, diameter: event.currentTarget.value })}
      />
      <TextInput
        label={t('project.metres')}
        inputMode="decimal"
        autoComplete="off"
        value={draft.metres}
        onChange={(event) => change({ ...draft, metres: event.currentTarget.value })}
      />
      <Select
        label={t('project.scope')}
        allowDeselect={false}
        data={SCOPES.map((value) => ({ value, label: named(value) }))}
        value={draft.scope}
        onChange={(scope) => change({ ...draft, scope: scope ?? draft.scope })}
      />
      <Select
        label={t('project.role')}
        allowDeselect={false}
        data={ROLES.map((value) => ({ value, label: named(value) }))}
        value={draft.role}
        onChange={(role) => change({ ...draft, role: role ?? draft.role })}
      />
      <Checkbox
        className="line-inner"
        label={t('project.inner_weld')}
        checked={draft.innerWeld}
        onChange={(event) => change({ ...draft, innerWeld: event.currentTarget.checked })}
      />
    </LineFrame>
  )
}
