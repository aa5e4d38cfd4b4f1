import type { PackConflict, PackView, RegulationSummary } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, useState } from 'react'
import { api } from '../api'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { listMark } from '../format/list'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { actingAndNot, becomesDrafts, type Choices, settlements, unsettled } from '../packs/model'
import { packConflicts } from '../packs/queries'
import { Settle, showUnsettled } from '../packs/settle'
import { packWords } from '../packs/words'
import type { Page } from '../queries'
import { usePlace } from '../shell/company'
import { Adopted } from './adopted'
import { BLANK_WHEN, beginFrom, missingDay } from './drafts/when'
import { WhenChoice } from './drafts/when-form'
import { missingWords } from './missing-words'
import { rulebookWords } from './words'

interface AdoptDialogProps {
  readonly packs: readonly PackView[]
  readonly close: () => void
}

/** Says what adopting will do, what was found in the texts, and has conflicts settled first. */
export function AdoptDialog({ packs, close }: AdoptDialogProps) {
  const t = useWords(packWords)
  const rulebook = useWords(rulebookWords)
  const language = useLanguage()
  const { data: conflicts, error, refetch } = useQuery(packConflicts(packs.map(({ id }) => id)))
  const [adopted, setAdopted] = useState<AdoptedNow>()
  const [only] = packs
  const title =
    packs.length === 1 && only
      ? rulebook('rulebook.adopt_title', { title: inLanguage(only.title, language) })
      : t('packs.adopt_title', { count: packs.length })
  return (
    <Dialog close={close} title={title} size="xl">
      {adopted ? (
        <Adopted {...adopted} close={close} />
      ) : error ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : conflicts ? (
        <AdoptForm packs={packs} conflicts={conflicts} close={close} done={setAdopted} />
      ) : (
        <Waiting lines={4} />
      )}
    </Dialog>
  )
}

type AdoptedNow = Pick<ComponentProps<typeof Adopted>, 'regulations' | 'drafted'>

interface AdoptFormProps extends AdoptDialogProps {
  readonly conflicts: readonly PackConflict[]
  readonly done: (adopted: AdoptedNow) => void
}

function AdoptForm({ packs, conflicts, close, done }: AdoptFormProps) {
  const t = useWords(packWords)
  const missing = useWords(missingWords)
  const rulebook = useWords(rulebookWords)
  const language = useLanguage()
  const [choices, choose] = useState<Choices>({})
  const [tried, setTried] = useState(false)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [when, setWhen] = useState(BLANK_WHEN)
  const lacks = missingDay(when, today)
  const open = unsettled(conflicts, choices)
  const adopt = useChange<void, Page<RegulationSummary>>({
    change: (_, command) =>
      api.post(
        '/v1/packs/adoption',
        {
          packs: packs.map(({ id }) => id).sort(),
          settle: settlements(conflicts, choices),
          ...beginFrom(when, zone),
        },
        { command },
      ),
    refresh: [['rulebook'], ['packs']],
    done: ({ items }) =>
      done({
        regulations: items,
        drafted: becomesDrafts(conflicts, choices, when.from === 'future'),
      }),
  })
  const submit = () => {
    setTried(true)
    if (open.length > 0) showUnsettled()
    else adopt.mutate()
  }
  return (
    <div className="form">
      <section aria-label={t('packs.found_in_them')}>
        <ul className="adopt-reports">
          {packs.map(({ id, report }) => (
            <li key={id}>{inLanguage(report, language)}</li>
          ))}
        </ul>
      </section>
      <p className="form-text">{t('packs.effect')}</p>
      <WhatActs packs={packs} />
      <Settle conflicts={conflicts} choices={choices} choose={choose} tried={tried} />
      <WhenChoice
        when={when}
        change={setWhen}
        today={today}
        words={{ legend: t('packs.when'), atOnce: t('packs.when_now') }}
      />
      {when.from === 'past' && conflicts.some(({ existing }) => existing) ? (
        <p className="form-text">{t('packs.when_taken_over')}</p>
      ) : null}
      <ProblemNote error={adopt.error} />
      {adopt.isPending ? (
        <p className="form-text" role="status">
          {t('packs.adopting')}
        </p>
      ) : null}
      <FormButtons close={close} missing={lacks && missing(`missing.${lacks}`)}>
        <Button loading={adopt.isPending} disabled={lacks !== undefined} onClick={submit}>
          {rulebook('rulebook.adopt')}
        </Button>
      </FormButtons>
    </div>
  )
}

/** Which of the rules the system goes by itself, and which are for people to go by. */
function WhatActs({ packs }: Pick<AdoptDialogProps, 'packs'>) {
  const t = useWords(packWords)
  const language = useLanguage()
  return actingAndNot(packs).map(({ acts, kinds, count }) => (
    <p key={String(acts)} className="form-text">
      {t(acts ? 'packs.acted_on' : 'packs.looked_up', {
        count,
        titles: kinds.map((title) => inLanguage(title, language)).join(listMark(language)),
      })}
    </p>
  ))
}
