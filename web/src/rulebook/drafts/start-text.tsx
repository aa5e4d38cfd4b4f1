import type { DocumentView } from '@bylaw/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams, useRouter } from '@tanstack/react-router'
import { Failed, Waiting } from '../../common/states'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { repealWords } from '../repeal/words'
import { textQueries } from '../text/queries'
import { versionsAfter } from '../versions'
import { versionToChange } from './basis'
import { DraftForm } from './draft-form'
import { DraftedText } from './drafted-text'
import { startDraft } from './queries'
import { BLANK_WHEN, RESTORING_WHEN } from './when'
import { draftWords } from './words'

/** Begins a change of a regulation’s text, on the version in force. */
export function StartTextDraftScreen() {
  const { regulationId = '' } = useParams({ strict: false })
  const newest = useQuery(textQueries.text(regulationId))
  const version = versionToChange(newest.data?.revisions ?? [], undefined)
  const inForce = useQuery({
    ...textQueries.text(regulationId, version),
    enabled: version !== undefined,
  })
  const error = newest.error ?? inForce.error
  if (error) return <Failed error={error} retry={() => void newest.refetch()} />
  if (!inForce.data) return <Waiting lines={12} />
  return <StartTextDraft text={inForce.data} />
}

function StartTextDraft({ text }: { text: DocumentView }) {
  const t = useWords(draftWords)
  const { language } = usePlace()
  const router = useRouter()
  const repeal = useWords(repealWords)
  const client = useQueryClient()
  const { document, regulationId, version, revisions } = text
  const title = inLanguage(document.title, language)
  const newest = Math.max(...revisions.map((revision) => revision.version))
  const isRepealed =
    versionsAfter(revisions, new Date().toISOString()).some(({ repeals }) => repeals) ||
    revisions.some((each) => each.version === version && each.repeals)
  // Nothing of it has been in force: there is only what it was begun with.
  const isBegun = revisions.some((each) => each.version === version && each.begins)
  return (
    <DraftForm
      kind="text"
      title={
        isRepealed
          ? repeal(isBegun ? 'repeal.begin_title' : 'repeal.restore_title', { title })
          : t('draft.start_title', { title })
      }
      {...(isRepealed
        ? { lead: repeal(isBegun ? 'repeal.begin_lead' : 'repeal.restore_lead'), restores: true }
        : {})}
      start={{ content: document, when: isRepealed ? RESTORING_WHEN : BLANK_WHEN }}
      basis={{ version, content: document }}
      versions={revisions}
      read={async (other) =>
        (await client.fetchQuery(textQueries.text(regulationId, other))).document
      }
      known={[]}
      back={`/rulebook/${regulationId}?part=text`}
      save={(wish, command) =>
        startDraft({ of: 'regulations', id: regulationId }, newest, wish, command)
      }
      done={({ id }) => router.history.push(`/rulebook/drafts/${id}`)}
    >
      {(editing) => <DraftedText {...editing} />}
    </DraftForm>
  )
}
