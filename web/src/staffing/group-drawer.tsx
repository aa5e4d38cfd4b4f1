import type { GroupView } from '@bylaw/contract'
import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { namesIn } from './names-in'
import { addGroup, changeGroup, staffingQueries } from './queries'
import { choicesOf, useCrew } from './use-crew'
import { staffingWords } from './words'

interface GroupDrawerProps {
  /** Undefined for a new one. */
  readonly group: GroupView | undefined
  readonly close: () => void
}

const SERVED = ['products', 'regions', 'businesses'] as const

/** What a group is called and serves, and who leads it. */
export function GroupDrawer({ group, close }: GroupDrawerProps) {
  const t = useWords(staffingWords)
  const common = useWords(commonWords)
  const { crew } = useCrew()
  const [key, setKey] = useState(group?.key ?? '')
  const [name, setName] = useState(group?.name ?? '')
  const [served, setServed] = useState(() => ({
    products: group?.products.join('，') ?? '',
    regions: group?.regions.join('，') ?? '',
    businesses: group?.businesses.join('，') ?? '',
  }))
  const [leaderId, setLeader] = useState<string | null>(group?.leaderId ?? null)
  const [deputyId, setDeputy] = useState<string | null>(group?.deputyId ?? null)
  const save = useChange({
    change: (active: boolean, command) => {
      const wish = {
        name: name.trim(),
        products: namesIn(served.products),
        regions: namesIn(served.regions),
        businesses: namesIn(served.businesses),
        leaderId: leaderId ?? '',
        deputyId,
      }
      return group
        ? changeGroup(group, { ...wish, active })
        : addGroup({ key: key.trim(), ...wish }, command)
    },
    refresh: [staffingQueries.groups().queryKey],
    done: close,
  })
  const errors = fieldErrors(save.error)
  const complete = name.trim() !== '' && leaderId !== null && /^[a-z][a-z0-9_]*$/.test(key.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) save.mutate(group?.active ?? true)
  }
  return (
    <SidePanel close={close} title={t(group ? 'staffing.edit_group' : 'staffing.add_group')}>
      <form className="form" onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('staffing.name')}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors['name']}
        />
        <TextInput
          label={t('staffing.key')}
          description={t('staffing.key_hint')}
          maxLength={40}
          disabled={group !== undefined}
          value={key}
          onChange={(event) => setKey(event.currentTarget.value)}
          error={errors['key']}
        />
        {SERVED.map((what) => (
          <TextInput
            key={what}
            label={t(`staffing.${what}`)}
            description={t('staffing.served_hint')}
            value={served[what]}
            onChange={(event) => setServed({ ...served, [what]: event.currentTarget.value })}
            error={errors[what]}
          />
        ))}
        <Select
          label={t('staffing.leader')}
          searchable
          data={choicesOf(crew)}
          value={leaderId}
          onChange={setLeader}
          error={errors['leaderId']}
        />
        <Select
          label={t('staffing.deputy')}
          description={t('staffing.deputy_hint')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('staffing.no_deputy') }}
          data={choicesOf(crew)}
          value={deputyId}
          onChange={setDeputy}
          error={errors['deputyId']}
        />
        {save.error ? <ProblemNote error={save.error} fieldsSayWhy /> : null}
        {group ? (
          <div className="group-end">
            <p className="form-text">{t('staffing.dissolve_text')}</p>
            <Button
              variant="default"
              onClick={() => save.mutate(!group.active)}
              disabled={save.isPending}
            >
              {t(group.active ? 'staffing.dissolve' : 'staffing.restore')}
            </Button>
          </div>
        ) : null}
        <FormButtons close={close}>
          <Button type="submit" disabled={!complete} loading={save.isPending}>
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </SidePanel>
  )
}
