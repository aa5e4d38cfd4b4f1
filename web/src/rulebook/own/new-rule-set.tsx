import { Button, Select, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useChange } from '../../area/use-change'
import { FormButtons } from '../../common/form-buttons'
import { Dialog } from '../../common/overlay'
import { ProblemNote } from '../../common/problem-note'
import { commonWords } from '../../common/words'
import { inBoth, isUnwritten } from '../../i18n/in-both'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { missingWords } from '../missing-words'
import { ownQueries, startRuleSet } from './queries'
import { ownWords } from './words'

/** Begins a rule set of any kind in a regulation; its draft opens in the editor of its kind. */
export function NewRuleSetButton({ regulationId }: { regulationId: string }) {
  const t = useWords(ownWords)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('own.new')}</Button>
      {open ? (
        <Dialog close={() => setOpen(false)} title={t('own.new')}>
          <NewRuleSetForm regulationId={regulationId} close={() => setOpen(false)} />
        </Dialog>
      ) : null}
    </>
  )
}

interface FormProps {
  readonly regulationId: string
  readonly close: () => void
}

function NewRuleSetForm({ regulationId, close }: FormProps) {
  const t = useWords(ownWords)
  const common = useWords(commonWords)
  const missing = useWords(missingWords)
  const language = useLanguage()
  const router = useRouter()
  const kinds = useQuery(ownQueries.kinds(regulationId))
  const ruleSets = useQuery(ownQueries.ruleSets())
  const [kind, setKind] = useState('')
  const [title, setTitle] = useState({ zh: '', en: '' })
  const [copyOf, setCopyOf] = useState('')
  const begin = useChange({
    change: (_: undefined, command) =>
      startRuleSet(
        regulationId,
        { kind, title: inBoth(title), ...(copyOf ? { copyOf } : {}) },
        command,
      ),
    refresh: [['rulebook']],
    done: ({ id }) => router.history.push(`/rulebook/drafts/${id}/edit`),
  })
  const rival = kinds.data?.find((each) => each.kind === kind)?.rival
  const alike = (ruleSets.data ?? []).filter((each) => each.kind === kind)
  const lacks = kind === '' ? 'kind' : isUnwritten(title) ? 'title' : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    begin.mutate(undefined)
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="area-lead">{t('own.lead')}</p>
      <Select
        label={t('own.kind')}
        searchable
        required
        withAsterisk={false}
        data={(kinds.data ?? []).map((each) => ({
          value: each.kind,
          label: inLanguage(each.title, language),
        }))}
        value={kind === '' ? null : kind}
        onChange={(next) => {
          setKind(next ?? '')
          setCopyOf('')
        }}
      />
      {rival ? (
        <div className="notice" role="status">
          <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
          <p>{t('own.rival', { why: inLanguage(rival, language) })}</p>
        </div>
      ) : null}
      <Select
        label={t('own.from')}
        allowDeselect={false}
        disabled={alike.length === 0}
        data={[
          { value: '', label: t('own.starter') },
          ...alike.map((each) => ({ value: each.id, label: inLanguage(each.title, language) })),
        ]}
        value={copyOf}
        onChange={(next) => setCopyOf(next ?? '')}
      />
      {(['zh', 'en'] as const).map((each) => (
        <TextInput
          key={each}
          label={
            each === language
              ? t(`own.title_${each}`)
              : `${t(`own.title_${each}`)} (${common('common.optional')})`
          }
          {...(each === language ? {} : { description: common('common.same_words') })}
          maxLength={each === 'zh' ? 200 : 300}
          value={title[each]}
          onChange={({ currentTarget }) => setTitle({ ...title, [each]: currentTarget.value })}
        />
      ))}
      <ProblemNote error={begin.error ?? kinds.error} />
      <FormButtons close={close} missing={lacks && missing(`missing.${lacks}`)}>
        <Button type="submit" loading={begin.isPending} disabled={lacks !== undefined}>
          {t('own.begin')}
        </Button>
      </FormButtons>
    </form>
  )
}
