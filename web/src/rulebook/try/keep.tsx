import type { ExampleView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../area/use-change'
import { ProblemNote } from '../../common/problem-note'
import { formatDay } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { useMay, usePlace } from '../../shell/company'
import { missingWords } from '../missing-words'
import { sameJson } from '../same-json'
import { dropExample, keepExample } from './queries'
import { tryWords } from './words'

interface KeepProps {
  readonly ruleSetId: string
  readonly examples: readonly ExampleView[]
  readonly facts: unknown
}

/** Keeps the case that was tried with its rule set, or says who keeps it and takes it out again. */
export function Keep({ ruleSetId, examples, facts }: KeepProps) {
  const may = useMay()
  if (!may('rulebook.draft')) return null
  const twin = examples.find((each) => sameJson(each.facts, facts))
  if (!twin) return <KeepForm ruleSetId={ruleSetId} examples={examples} facts={facts} />
  return twin.kept ? <Kept ruleSetId={ruleSetId} id={twin.id} kept={twin.kept} /> : null
}

function KeepForm({ ruleSetId, examples, facts }: KeepProps) {
  const t = useWords(tryWords)
  const missing = useWords(missingWords)
  const own = examples.filter(({ kept }) => kept !== null).length
  const [name, setName] = useState(() => t('try.keep_name_given', { number: own + 1 }))
  const keep = useChange({
    change: (_, command) => keepExample(ruleSetId, { name, facts }, command),
    refresh: [['rulebook']],
  })
  return (
    <div className="try-keep">
      <TextInput
        label={t('try.keep_name')}
        description={t('try.keep_why')}
        maxLength={120}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button
        variant="default"
        loading={keep.isPending}
        disabled={name.trim() === ''}
        onClick={() => keep.mutate()}
      >
        {t('try.keep')}
      </Button>
      {name.trim() === '' ? <Missing>{missing('missing.title')}</Missing> : null}
      <ProblemNote error={keep.error} />
    </div>
  )
}

interface KeptProps {
  readonly ruleSetId: string
  readonly id: string
  readonly kept: NonNullable<ExampleView['kept']>
}

function Kept({ ruleSetId, id, kept }: KeptProps) {
  const t = useWords(tryWords)
  const missing = useWords(missingWords)
  const place = usePlace()
  const [reason, setReason] = useState<string>()
  const drop = useChange({
    change: (_, command) => dropExample(ruleSetId, id, (reason ?? '').trim(), command),
    refresh: [['rulebook']],
  })
  return (
    <div className="try-keep">
      <p className="panel-note">
        {t('try.kept_by', { name: kept.by, day: formatDay(kept.at, place) })}
      </p>
      {reason === undefined ? (
        <Button variant="subtle" color="red" onClick={() => setReason('')}>
          {t('try.drop')}
        </Button>
      ) : (
        <>
          <TextInput
            data-autofocus
            label={t('try.drop_why')}
            description={t('try.drop_hint')}
            maxLength={300}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button
            color="red"
            loading={drop.isPending}
            disabled={reason.trim() === ''}
            onClick={() => drop.mutate()}
          >
            {t('try.drop')}
          </Button>
          {reason.trim() === '' ? <Missing>{missing('missing.why')}</Missing> : null}
        </>
      )}
      <ProblemNote error={drop.error} />
    </div>
  )
}

/** What is still wanted, beside the button that is off until then. */
const Missing = ({ children }: { children: string }) => (
  <p className="panel-note" role="status">
    {children}
  </p>
)
