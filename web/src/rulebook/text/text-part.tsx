import type { RegulationView } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useSearch, useSearchVersion } from '../../area/use-search'
import { Failed, Waiting } from '../../common/states'
import { formatDay } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { useMay, usePlace } from '../../shell/company'
import { Go } from '../../shell/go'
import { Diff } from '../drafts/diff'
import { draftQueries } from '../drafts/queries'
import { useLitPlace } from '../lit-place'
import { printWords } from '../print/words'
import { AcknowledgeBanner, Readers } from './acknowledge'
import { RegulationPaper } from './document-view'
import { textQueries } from './queries'
import { textWords } from './words'
import '../../area/print.css'
import '../drafts/drafts.css'

/** The text of a regulation in one of its versions, to read, print, confirm and change. */
export function TextPart({ regulation }: { regulation: RegulationView }) {
  const regulationId = regulation.summary.id
  const t = useWords(textWords)
  const print = useWords(printWords)
  const may = useMay()
  const router = useRouter()
  const place = usePlace()
  const version = useSearchVersion()
  const comparing = useSearch('compare') !== undefined
  const { data, error, refetch } = useQuery(textQueries.text(regulationId, version))
  const lit = useLitPlace(data !== undefined)
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={14} />
  const home = `/rulebook/${regulationId}?part=text`
  const isInForce = data.version === data.inForceVersion
  const toCome = data.revisions
    .filter(({ version, validFrom }) => version === data.version && isStillToCome(validFrom))
    .map(({ validFrom }) => validFrom)[0]
  const isRepeal = data.revisions.some((each) => each.version === data.version && each.repeals)
  return (
    <div className="text-part">
      <div className="area-bar no-print">
        <VersionPicker view={data} go={(to) => router.history.push(`${home}&version=${to}`)} />
        <div className="text-acts">
          {data.version > 1 ? (
            <Go
              className="draft-link"
              href={
                comparing
                  ? `${home}&version=${data.version}`
                  : `${home}&version=${data.version}&compare=1`
              }
              aria-current={comparing}
            >
              {t('text.compare')}
            </Go>
          ) : null}
          {isInForce ? (
            <Go className="draft-link" href={`/rulebook/print?only=${regulationId}`}>
              {print('print.with_rules')}
            </Go>
          ) : null}
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('text.print')}
          </Button>
          {may('rulebook.draft') && isInForce && !isRepeal ? (
            <Button
              onClick={() =>
                router.history.push(`/rulebook/${regulationId}/draft${lit ? `#${lit}` : ''}`)
              }
            >
              {t('text.draft')}
            </Button>
          ) : null}
        </div>
      </div>
      {isInForce ? null : (
        <p className="notice no-print">
          <span>
            {toCome
              ? t('text.to_come', { version: data.version, day: formatDay(toCome, place) })
              : t('text.old', { version: data.version })}{' '}
            <Go href={lit ? `/rulebook/${regulationId}#${lit}` : home}>{t('text.to_newest')}</Go>
          </span>
        </p>
      )}
      {comparing && data.version > 1 ? (
        <Comparison regulationId={regulationId} to={data.version} />
      ) : null}
      <RegulationPaper view={data} lit={lit} {...(isInForce ? { regulation } : {})} />
      {isInForce && !isRepeal ? <AcknowledgeBanner regulationId={regulationId} /> : null}
      {isInForce && !isRepeal && may('regulation.see_readers') ? (
        <Readers regulationId={regulationId} />
      ) : null}
    </div>
  )
}

const isStillToCome = (validFrom: string): boolean => Date.parse(validFrom) > Date.now()

function VersionPicker({
  view,
  go,
}: {
  view: Parameters<typeof RegulationPaper>[0]['view']
  go: (version: number) => void
}) {
  const t = useWords(textWords)
  const place = usePlace()
  return (
    <Select
      className="version-picker"
      aria-label={t('text.version')}
      allowDeselect={false}
      data={view.revisions.map(({ version, validFrom, begins }) => ({
        value: String(version),
        label: begins
          ? t('text.version_begun')
          : t('text.version_option', { version, day: formatDay(validFrom, place) }),
      }))}
      value={String(view.version)}
      onChange={(version) => version && go(Number(version))}
    />
  )
}

function Comparison({ regulationId, to }: { regulationId: string; to: number }) {
  const t = useWords(textWords)
  const of = { of: 'regulations', id: regulationId } as const
  const { data, error } = useQuery(draftQueries.versions(of, to - 1, to))
  if (error) return <Failed error={error} />
  if (!data) return <Waiting lines={3} />
  return (
    <div className="no-print">
      <Diff diff={data} title={t('text.compare_title', { from: to - 1, to })} of={TEXT} />
    </div>
  )
}

/** Clauses are called by their order, whichever version they stand in. */
const TEXT = { kind: 'text', content: undefined }
