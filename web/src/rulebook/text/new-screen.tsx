import type { ApprovalStep, RegulationDocument, RegulationSummary } from '@bylaw/contract'
import { Button, Radio, Select, TextInput } from '@mantine/core'
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { isProblem } from '../../api'
import { useChange } from '../../area/use-change'
import { ProblemNote } from '../../common/problem-note'
import { useProblemText } from '../../common/states'
import { commonWords } from '../../common/words'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useMay } from '../../shell/company'
import { Go } from '../../shell/go'
import { ScreenHead } from '../../shell/screen'
import { draftQueries } from '../drafts/queries'
import { useLeaveGuard } from '../drafts/use-leave-guard'
import { goToCell } from '../editor/go-to-cell'
import { usePlaceName } from '../editor/place-name'
import { wrongFrom } from '../editor/wrong'
import { isComplete, kept } from '../path/model'
import { PathBuilder } from '../path/path-builder'
import { rulebookQueries } from '../queries'
import { sameJson } from '../same-json'
import { blankDocument, isCode, recoded, unwritten } from './document'
import { textQueries, writeRegulation } from './queries'
import { TextEditor } from './text-editor'
import { textWords } from './words'
import '../../area/area.css'
import '../drafts/drafts.css'

const FIRST_VERSIONS = ['on_path', 'at_once'] as const
type FirstVersion = (typeof FIRST_VERSIONS)[number]

/** Its first draft, which is looked over and sent from there. */
async function draftOfNew(client: QueryClient, regulationId: string): Promise<string> {
  const open = await client.fetchQuery({ ...draftQueries.open(), staleTime: 0 })
  const draft = open.find((each) => each.regulationId === regulationId)
  return draft ? `/rulebook/drafts/${draft.id}` : '/rulebook/drafts?shelf=mine'
}

/** Writes a regulation of the company’s own: from an empty page, or from a copy of one it has. */
export function NewRegulationScreen() {
  const t = useWords(textWords)
  const common = useWords(commonWords)
  const router = useRouter()
  const client = useQueryClient()
  const [code, setCode] = useState('')
  const [document, setDocument] = useState<RegulationDocument>(() => blankDocument(''))
  const [firstVersion, setFirst] = useState<FirstVersion>('on_path')
  const [ownPath, setOwnPath] = useState<readonly ApprovalStep[]>()
  const [tried, setTried] = useState(false)
  const begun = code !== '' || ownPath !== undefined || !sameJson(document, blankDocument(''))
  const leaveFreely = useLeaveGuard(begun)
  const create = useChange({
    change: async (_, command) => {
      const { id } = await writeRegulation(
        {
          code,
          document: recoded(document, code),
          firstVersion,
          ...(ownPath ? { approvalPath: kept(ownPath) } : {}),
        },
        command,
      )
      return firstVersion === 'on_path' ? draftOfNew(client, id) : `/rulebook/${id}?part=text`
    },
    refresh: [['rulebook']],
    done: (next) => {
      leaveFreely()
      router.history.push(next)
    },
  })
  const setCodeAndNumbers = (typed: string) => {
    const next = typed.trim().toUpperCase()
    setCode(next)
    if (isCode(next)) setDocument(recoded(document, next))
  }
  const taken = isProblem(create.error, 'already_exists')
  const codeError =
    (code !== '' || tried) && !isCode(code)
      ? t('text.code_wrong')
      : taken
        ? t('text.code_taken')
        : undefined
  const missing = unwritten(document)
  const placeName = usePlaceName('text', document)
  const lacking = [...(isCode(code) ? [] : [t('text.code')]), ...missing.map(placeName)]
  const wrong = tried
    ? [
        ...missing.map((pointer) => ({
          pointer,
          message: t('text.unwritten'),
          severity: 'error' as const,
        })),
        ...wrongFrom(create.error).map((each) => ({
          ...each,
          pointer: each.pointer.replace(/^\/document/, ''),
        })),
      ]
    : []
  const submit = () => {
    setTried(true)
    if (isCode(code) && missing.length === 0 && isComplete(ownPath ?? [])) create.mutate()
    else if (isCode(code) && missing[0]) goToCell(missing[0])
  }
  return (
    <>
      <ScreenHead title={t('text.new')} lead={t('text.new_lead')} />
      <div className="area-body draft-form">
        <section className="panel">
          <div className="panel-body form-pair">
            <TextInput
              label={t('text.code')}
              description={t('text.code_hint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              maxLength={12}
              value={code}
              error={codeError}
              onChange={({ currentTarget }) => setCodeAndNumbers(currentTarget.value)}
            />
            <BeginWith code={code} begin={setDocument} />
          </div>
        </section>
        <TextEditor document={document} change={setDocument} wrong={wrong} />
        <PathOfNew steps={ownPath} change={setOwnPath} />
        <section className="panel">
          <div className="panel-body">
            <Radio.Group
              label={t('text.first')}
              value={firstVersion}
              onChange={(chosen) => setFirst(chosen as FirstVersion)}
            >
              <div className="first-version">
                {FIRST_VERSIONS.map((each) => (
                  <Radio
                    key={each}
                    value={each}
                    label={t(
                      each === 'on_path' && ownPath?.length === 0
                        ? 'text.first_on_submission'
                        : `text.first_${each}`,
                    )}
                  />
                ))}
              </div>
            </Radio.Group>
          </div>
        </section>
        <ProblemNote error={taken ? null : create.error} />
        <div className="save-bar">
          {tried && lacking.length > 0 ? (
            <p className="panel-note" role="status">
              {t('text.lacks', { places: lacking.join(t('text.lacks_mark')) })}
            </p>
          ) : null}
          <Go className="save-back" href="/rulebook">
            {common('common.cancel')}
          </Go>
          <Button loading={create.isPending} onClick={submit}>
            {t(firstVersion === 'on_path' ? 'text.create' : 'text.create_in_force')}
          </Button>
        </div>
      </div>
    </>
  )
}

interface PathOfNewProps {
  /** Undefined where it goes the usual way. */
  readonly steps: readonly ApprovalStep[] | undefined
  readonly change: (steps: readonly ApprovalStep[] | undefined) => void
}

/** What its changes are to pass: the usual path, or one that an owner builds. */
function PathOfNew({ steps, change }: PathOfNewProps) {
  const t = useWords(textWords)
  const may = useMay()
  return (
    <section className="panel">
      <div className="panel-body path">
        <Radio.Group
          label={t('text.path')}
          description={may('approval_path.change') ? undefined : t('text.path_whose')}
          value={steps ? 'own' : 'usual'}
          onChange={(chosen) => change(chosen === 'own' ? [] : undefined)}
        >
          <div className="first-version">
            <Radio value="usual" label={t('text.path_usual')} />
            <Radio value="own" label={t('text.path_own')} disabled={!may('approval_path.change')} />
          </div>
        </Radio.Group>
        {steps ? <PathBuilder steps={steps} change={change} /> : null}
      </div>
    </section>
  )
}

interface BeginWithProps {
  readonly code: string
  readonly begin: (document: RegulationDocument) => void
}

/** Chooses what to begin with. The copy is numbered under the new code. */
function BeginWith({ code, begin }: BeginWithProps) {
  const t = useWords(textWords)
  const language = useLanguage()
  const client = useQueryClient()
  const { data = [] } = useQuery(rulebookQueries.regulations())
  const [from, setFrom] = useState('')
  const copy = useMutation({
    mutationFn: (id: string) => client.fetchQuery(textQueries.text(id)),
    onSuccess: ({ document }) => begin(recoded(document, code || 'A')),
    onError: () => setFrom(''),
  })
  const problem = useProblemText(copy.error)
  const choose = (id: string) => {
    setFrom(id)
    if (id === '') begin(blankDocument(code))
    else copy.mutate(id)
  }
  return (
    <Select
      label={t('text.new_from')}
      allowDeselect={false}
      data={[
        { value: '', label: t('text.from_nothing') },
        ...data.map((each: RegulationSummary) => ({
          value: each.id,
          label: `${each.code} ${inLanguage(each.title, language)}`,
        })),
      ]}
      value={from}
      error={copy.error ? problem : undefined}
      onChange={(id) => choose(id ?? '')}
    />
  )
}
