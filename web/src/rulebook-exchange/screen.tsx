import { Button, Textarea } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { State } from '../common/states'
import { textOf } from '../files/text-of'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { FileDrop } from './file-drop'
import { changesOf } from './model'
import { checkFile, downloadRulebook, importFile } from './queries'
import { Report } from './report'
import { exchangeWords } from './words'
import { WrongInFile } from './wrong-places'
import '../area/area.css'
import '../common/form.css'
import '../rulebook/drafts/drafts.css'
import './exchange.css'

/** The rulebook as a file: out of the company, and back in after a look at what would change. */
export function ExchangeScreen() {
  const t = useWords(exchangeWords)
  const may = useMay()
  const concerned = may('rulebook.export') || may('rulebook.adopt')
  return (
    <>
      <ScreenHead title={t('exchange.title')} lead={t('exchange.lead')} />
      <div className="area-body">
        {concerned ? null : (
          <State icon={IconLock} title={t('exchange.not_yours')} text={t('exchange.whose')}>
            <Go href="/rulebook">{t('exchange.back')}</Go>
          </State>
        )}
        {may('rulebook.export') ? <Export /> : null}
        {may('rulebook.adopt') ? <Import /> : null}
      </div>
    </>
  )
}

function Export() {
  const t = useWords(exchangeWords)
  const download = useMutation({ mutationFn: downloadRulebook })
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('exchange.export')}</h2>
      </header>
      <div className="panel-body">
        <p className="form-text">{t('exchange.export_text')}</p>
        <div className="exchange-actions">
          <Button variant="default" loading={download.isPending} onClick={() => download.mutate()}>
            {t('exchange.download')}
          </Button>
        </div>
        <ProblemNote error={download.error} />
      </div>
    </section>
  )
}

function Import() {
  const t = useWords(exchangeWords)
  const [file, setFile] = useState<{ readonly name: string; readonly text: string }>()
  const [reason, setReason] = useState('')
  const check = useMutation({ mutationFn: checkFile })
  const apply = useChange({ change: importFile, refresh: [['rulebook'], ['packs']] })
  const choose = async (chosen: File) => {
    const text = await textOf(chosen)
    apply.reset()
    setFile({ name: chosen.name, text })
    check.mutate(text)
  }
  const again = () => {
    setFile(undefined)
    setReason('')
    check.reset()
    apply.reset()
  }
  const shown = apply.data ?? check.data
  const { count, draftCount } = shown ? changesOf(shown) : { count: 0, draftCount: 0 }
  const canImport = check.data !== undefined && apply.data === undefined
  const wantsReason = canImport && check.data.reachesBack
  const decides = (shown?.questions.length ?? 0) > 0
  return (
    <>
      <section className="panel">
        <header className="panel-head">
          <h2>{t('exchange.import')}</h2>
        </header>
        <div className="panel-body">
          <p className="form-text">{t('exchange.import_text')}</p>
          {file ? null : <FileDrop onFile={(chosen) => void choose(chosen)} />}
          <div role="status">
            {file ? <p>{t('exchange.file', { name: file.name })}</p> : null}
            {check.isPending ? <p>{t('exchange.checking')}</p> : null}
            {shown ? (
              <p>
                {count === 0 && !decides
                  ? t('exchange.none')
                  : t(apply.data ? 'exchange.did' : 'exchange.would', { count })}
              </p>
            ) : null}
          </div>
          <WrongInFile error={apply.error ?? check.error} />
          {wantsReason ? (
            <Textarea
              label={t('exchange.reason')}
              description={t('exchange.reason_hint')}
              required
              withAsterisk={false}
              minRows={2}
              maxLength={500}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          ) : null}
          {file ? (
            <div className="exchange-actions">
              {canImport && (count > 0 || decides) ? (
                <Button
                  loading={apply.isPending}
                  disabled={wantsReason && reason.trim() === ''}
                  onClick={() => apply.mutate({ text: file.text, reason: reason.trim() })}
                >
                  {t('exchange.apply')}
                </Button>
              ) : null}
              {apply.data && draftCount > 0 ? (
                <Go href="/rulebook/drafts">{t('exchange.to_drafts')}</Go>
              ) : null}
              <Button variant="default" disabled={apply.isPending} onClick={again}>
                {t('exchange.another')}
              </Button>
            </div>
          ) : null}
        </div>
      </section>
      {shown ? <Report report={shown} /> : null}
    </>
  )
}
