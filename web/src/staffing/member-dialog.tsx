import type { Expertise, GroupView } from '@bylaw/contract'
import { Button, Select, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { LEVELS, levelName } from './level-name'
import { setMember, staffingQueries } from './queries'
import { choicesOf, useCrew } from './use-crew'
import { staffingWords } from './words'

interface MemberDialogProps {
  readonly group: GroupView
  /** Undefined for someone who is to join. */
  readonly personId: string | undefined
  readonly close: () => void
}

interface Row extends Expertise {
  readonly id: number
}

/** Who joins a group, and how well they know which fields. */
export function MemberDialog({ group, personId, close }: MemberDialogProps) {
  const t = useWords(staffingWords)
  const common = useWords(commonWords)
  const { crew, nameOf } = useCrew()
  const known = group.members.find((member) => member.personId === personId)
  const [who, setWho] = useState<string | null>(personId ?? null)
  const [rows, setRows] = useState<readonly Row[]>(() =>
    (known?.expertise ?? [{ field: '', level: 'senior' }]).map((row, id) => ({ ...row, id })),
  )
  const save = useChange({
    change: () => {
      const expertise = rows
        .map(({ field, level }) => ({ field: field.trim(), level }))
        .filter(({ field }) => field !== '')
      return setMember(group, who ?? '', { expertise })
    },
    refresh: [staffingQueries.groups().queryKey],
    done: close,
  })
  const levels = [...new Set([...LEVELS, ...rows.map(({ level }) => level)])]
  const put = (id: number, part: Partial<Expertise>) =>
    setRows(rows.map((row) => (row.id === id ? { ...row, ...part } : row)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (who) save.mutate()
  }
  const joining = crew.filter(({ id }) => !group.members.some((member) => member.personId === id))
  return (
    <Dialog
      close={close}
      title={
        personId ? t('staffing.edit_member', { name: nameOf(personId) }) : t('staffing.add_member')
      }
    >
      <form className="form" onSubmit={submit}>
        {personId ? null : (
          <Select
            data-autofocus
            label={t('staffing.person')}
            searchable
            data={choicesOf(joining)}
            value={who}
            onChange={setWho}
          />
        )}
        {rows.map((row, index) => (
          <div className="expertise-row" key={row.id}>
            <TextInput
              label={t('staffing.field')}
              maxLength={100}
              value={row.field}
              onChange={(event) => put(row.id, { field: event.currentTarget.value })}
            />
            <Select
              label={t('staffing.level')}
              allowDeselect={false}
              data={levels.map((level) => ({ value: level, label: levelName(t, level) }))}
              value={row.level}
              onChange={(level) => put(row.id, { level: level ?? row.level })}
            />
            <button
              type="button"
              className="icon-button"
              aria-label={t('staffing.remove_field', { number: index + 1 })}
              onClick={() => setRows(rows.filter(({ id }) => id !== row.id))}
            >
              <IconTrash size={16} aria-hidden />
            </button>
          </div>
        ))}
        <Button
          variant="subtle"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() =>
            setRows([...rows, { field: '', level: 'senior', id: (rows.at(-1)?.id ?? 0) + 1 }])
          }
        >
          {t('staffing.add_field')}
        </Button>
        {save.error ? <ProblemNote error={save.error} /> : null}
        <FormButtons close={close}>
          <Button type="submit" disabled={!who} loading={save.isPending}>
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
