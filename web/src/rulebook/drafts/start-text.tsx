import type { DocumentView, DraftView } from '@bylaw/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { useSearch } from '../../area/use-search'
import { Failed, Waiting } from '../../common/states'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { comingBack } from '../repeal/coming-back'
import { repealWords } from '../repeal/words'
import { textQueries } from '../text/queries'
import { versionsAfter } from '../versions'
import { alongWords } from './along-words'
import { versionToChange } from './basis'
import { DraftForm } from './draft-form'
import { DraftedText } from './drafted-text'
import { isTextOf } from './model'
import { OpenDraftNotice } from './open-draft-notice'
import { draftQueries, startDraft } from './queries'
import { startingWhen } from './when'
import { draftWords } from './words'

/** Begins a change of a regulation’s text, on the version in force. */
export function StartTextDraftScreen() {
  const { regulationId = '' } = useParams({ strict: false })
  const newest = useQuery(textQueries.text(regulationId))
  const rulesId = useSearch('with')
  const rules = useQuery({ ...draftQueries.draft(rulesId ?? ''), enabled: rulesId !== undefined })
  const begin = rules.data?.validFrom ?? undefined
  const version = versionToChange(newest.data?.revisions ?? [], begin)
  const inForce = useQuery({
    ...textQueries.text(regulationId, version),
    enabled: version !== undefined,
  })
  const error = newest.error ?? inForce.error ?? rules.error
  if (error) return <Failed error={error} retry={() => void newest.refetch()} />
  if (!inForce.data || (rulesId !== undefined && !rules.data)) return <Waiting lines={12} />
  return <StartTextDraft text={inForce.data} rules={rules.data} />
}

interface StartTextProps {
  readonly text: DocumentView
  /** The draft of its rules that is to go along with it. */
  readonly rules: DraftView | undefined
}

function StartTextDraft({ text, rules }: StartTextProps) {
  const t = useWords(draftWords)
  const along = useWords(alongWords)
  const { language, zone } = usePlace()
  const router = useRouter()
  const repeal = useWords(repealWords)
  const client = useQueryClient()
  const { document, regulationId, version, revisions } = text
  const title = inLanguage(document.title, language)
  const newest = Math.max(...revisions.map((revision) => revision.version))
  const now = revisions.find((each) => each.version === version)
  const inEffect = now?.repeals === true
  const isRepealed =
    inEffect || versionsAfter(revisions, new Date().toISOString()).some(({ repeals }) => repeals)
  // Nothing of it has been in force: there is only what it was begun with.
  const coming = comingBack({ notYet: now?.begins === true, inEffect })
  return (
    <DraftForm
      kind="text"
      title={
        isRepealed ? repeal(`repeal.${coming}_title`, { title }) : t('draft.start_title', { title })
      }
      {...(isRepealed ? { lead: repeal(`repeal.${coming}_lead`), restores: true } : {})}
      notice={
        <>
          {rules ? <p className="notice">{along('along.starts_text')}</p> : null}
          <OpenDraftNotice isOfIt={(draft) => isTextOf(draft, regulationId)} />
        </>
      }
      start={{ content: document, when: startingWhen(isRepealed, rules, zone) }}
      basis={{ version, content: document }}
      versions={revisions}
      read={async (other) =>
        (await client.fetchQuery(textQueries.text(regulationId, other))).document
      }
      known={[]}
      back={`/rulebook/${regulationId}?part=text`}
      save={(wish, command) =>
        startDraft(
          { of: 'regulations', id: regulationId },
          newest,
          rules ? { ...wish, rules: [{ draftId: rules.id, version: rules.version }] } : wish,
          command,
        )
      }
      done={({ id }) => router.history.push(`/rulebook/drafts/${id}`)}
    >
      {(editing) => <DraftedText {...editing} />}
    </DraftForm>
  )
}
