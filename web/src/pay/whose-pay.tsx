import type { NewPayRun } from '@bylaw/contract'
import { MultiSelect, Radio, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { staffingQueries } from '../staffing/queries'
import { apartWords } from './apart-words'
import { staffIn } from './model'
import { payWords } from './words'

/** Whom a separate run is to pay, and why. */
export type ApartWish = NonNullable<NewPayRun['apart']>

/** Whether it is known whose pay is to be worked out: everyone's, or that of some people for a reason. */
export const isWhole = (apart: ApartWish | null): boolean =>
  apart === null || (apart.personIds.length > 0 && apart.reason.trim() !== '')

interface WhosePayProps {
  readonly value: ApartWish | null
  readonly change: (apart: ApartWish | null) => void
}

/** Everyone's pay, or that of people by name, whom a group names at once. */
export function WhosePay({ value, change }: WhosePayProps) {
  const t = useWords(apartWords)
  return (
    <>
      <Radio.Group
        label={t('apart.whom')}
        value={value ? 'chosen' : 'everyone'}
        onChange={(next) => change(next === 'chosen' ? { reason: '', personIds: [] } : null)}
      >
        <div className="correction-ways">
          <Radio
            value="everyone"
            label={t('apart.everyone')}
            description={t('apart.everyone_hint')}
          />
          <Radio value="chosen" label={t('apart.chosen')} description={t('apart.chosen_hint')} />
        </div>
      </Radio.Group>
      {value ? <Chosen value={value} change={change} /> : null}
    </>
  )
}

function Chosen({ value, change }: { readonly value: ApartWish } & Pick<WhosePayProps, 'change'>) {
  const t = useWords(apartWords)
  const pay = useWords(payWords)
  const people = useQuery(queries.people())
  const groups = useQuery(staffingQueries.groups())
  const staff = staffIn(people.data ?? [])
  const known = new Set(staff.map(({ id }) => id))
  const addGroup = (groupId: string | null) => {
    const members = groups.data?.find(({ id }) => id === groupId)?.members ?? []
    const ids = members.map(({ personId }) => personId).filter((id) => known.has(id))
    change({ ...value, personIds: [...new Set([...value.personIds, ...ids])] })
  }
  const active = (groups.data ?? []).filter((group) => group.active)
  return (
    <>
      {active.length > 0 ? (
        <Select
          label={t('apart.from_group')}
          value={null}
          data={active.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={addGroup}
        />
      ) : null}
      <MultiSelect
        required
        searchable
        label={t('apart.people')}
        data={staff.map(({ id, name, active }) => ({
          value: id,
          label: active ? name : pay('pay.name_left', { name }),
        }))}
        value={value.personIds}
        onChange={(personIds) => change({ ...value, personIds })}
      />
      <TextInput
        required
        maxLength={300}
        label={t('apart.reason')}
        value={value.reason}
        onChange={(event) => change({ ...value, reason: event.currentTarget.value })}
      />
    </>
  )
}
