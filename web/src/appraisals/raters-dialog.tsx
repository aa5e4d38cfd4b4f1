import {
  type AppraisalView,
  type RatersView,
  type RatersWish,
  type ReviewView,
  worksHere,
} from '@bylaw/contract'
import { Button, MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { type Contact, CustomerRaters } from './customer-raters'
import { appraisalQueries, nameRaters } from './queries'
import { reviewWords } from './review-words'

interface RatersDialogProps {
  readonly sheet: AppraisalView
  readonly review: ReviewView
  readonly close: () => void
}

/** Says who rates: superiors and colleagues by name; the person rates themselves in any case. */
export function RatersDialog({ sheet, review, close }: RatersDialogProps) {
  const t = useWords(reviewWords)
  const { data, error, refetch } = useQuery(appraisalQueries.raters(sheet.id))
  return (
    <Dialog close={close} title={t('review.name_title', { name: sheet.personName })}>
      {error ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : data ? (
        <Fields sheet={sheet} review={review} named={data} close={close} />
      ) : (
        <Waiting />
      )}
    </Dialog>
  )
}

function Fields({ sheet, review, named, close }: RatersDialogProps & { named: RatersView }) {
  const t = useWords(reviewWords)
  const language = useLanguage()
  const { data: people } = useQuery(queries.people())
  const groups = review.groups.filter(
    ({ source }) => source === 'superior' || source === 'colleagues',
  )
  const [chosen, choose] = useState<Readonly<Record<string, readonly string[]>>>(() =>
    Object.fromEntries(groups.map(({ key }) => [key, idsIn(named.raters, key)])),
  )
  const forCustomers = review.groups.find(({ source }) => source === 'customers')
  const [contacts, setContacts] = useState<readonly Contact[]>(() =>
    named.raters.flatMap(({ contact }) => contact ?? []),
  )
  const save = useChange({
    change: (wish: RatersWish) => nameRaters(sheet.id, named.version, wish),
    refresh: [['appraisals']],
    done: close,
  })
  const staff = (people ?? []).filter((each) => worksHere(each) && each.id !== sheet.personId)
  const taken = Object.values(chosen).flat()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ raters: wishedFrom(chosen, forCustomers?.key, contacts) })
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="area-lead">{t('review.name_lead')}</p>
      {groups.map(({ key, name, minRaters }) => {
        const own = chosen[key] ?? []
        const proposed = idsIn(named.proposed, key).filter((id) => !taken.includes(id))
        return (
          <div key={key}>
            <MultiSelect
              label={inLanguage(name, language)}
              {...(minRaters > 1 ? { description: t('review.least', { count: minRaters }) } : {})}
              searchable
              data={staff
                .filter(({ id }) => own.includes(id) || !taken.includes(id))
                .map((each) => ({ value: each.id, label: each.name }))}
              value={[...own]}
              onChange={(ids) => choose({ ...chosen, [key]: ids })}
            />
            {proposed.length > 0 ? (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => choose({ ...chosen, [key]: [...own, ...proposed] })}
              >
                {t('review.add_proposed', { count: proposed.length })}
              </Button>
            ) : null}
          </div>
        )
      })}
      {forCustomers ? (
        <CustomerRaters
          label={inLanguage(forCustomers.name, language)}
          named={named}
          group={forCustomers.key}
          chosen={contacts}
          choose={setContacts}
        />
      ) : null}
      <ProblemNote error={save.error} />
      <FormButtons close={close}>
        <Button type="submit" loading={save.isPending} disabled={!people}>
          {t('review.asked')}
        </Button>
      </FormButtons>
    </form>
  )
}

const idsIn = (
  raters: readonly { readonly group: string; readonly personId: string | null }[],
  key: string,
): readonly string[] =>
  raters.flatMap(({ group, personId }) => (group === key && personId ? [personId] : []))

/** Everyone who is chosen. */
const wishedFrom = (
  chosen: Readonly<Record<string, readonly string[]>>,
  forCustomers: string | undefined,
  contacts: readonly Contact[],
): RatersWish['raters'] => [
  ...Object.entries(chosen).flatMap(([group, ids]) => ids.map((personId) => ({ group, personId }))),
  ...(forCustomers === undefined
    ? []
    : contacts.map((contact) => ({ group: forCustomers, contact }))),
]
