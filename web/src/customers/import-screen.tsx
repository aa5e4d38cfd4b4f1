import type { CustomerFile, CustomerImport } from '@bylaw/contract'
import { Button, FileButton, SegmentedControl } from '@mantine/core'
import { IconDownload, IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import {
  badRows,
  base64Of,
  errorsFile,
  MOST_BYTES,
  rowsToWrite,
  save,
  template,
} from './import-file'
import { CUSTOMERS, importCustomers } from './queries'
import { customerWords } from './words'
import '../area/area.css'
import './customers.css'

const MODES = ['all_or_nothing', 'skip_bad'] as const

/** Customers from a file: first what would happen, row by row, then the writing of it. */
export function ImportCustomersScreen() {
  const t = useWords(customerWords)
  const language = useLanguage()
  const [file, setFile] = useState<{ readonly name: string; readonly base64: string }>()
  const [tooLarge, setTooLarge] = useState(false)
  const [mode, setMode] = useState<CustomerFile['mode']>('all_or_nothing')
  const send = useChange({
    change: (wish: CustomerFile, command) => importCustomers(wish, command),
    refresh: [CUSTOMERS],
  })
  const choose = async (chosen: File | null) => {
    if (!chosen) return
    setTooLarge(chosen.size > MOST_BYTES)
    if (chosen.size > MOST_BYTES) return
    const base64 = await base64Of(chosen)
    setFile({ name: chosen.name, base64 })
    send.mutate({ file: base64, mode, dryRun: true })
  }
  const told = send.data
  const written = told !== undefined && told.added + told.addedContacts > 0
  const count = told ? rowsToWrite(told, mode) : 0
  return (
    <>
      <ScreenHead
        title={t('customer.import_title')}
        back={{ href: '/customers', name: t('customer.back') }}
      />
      <div className="area-body">
        <p className="area-lead">{t('customer.import_lead')}</p>
        <div className="import-actions">
          <FileButton accept=".csv,text/csv" onChange={(chosen) => void choose(chosen)}>
            {(props) => (
              <Button
                {...props}
                variant={file ? 'default' : 'filled'}
                leftSection={<IconFileUpload size={16} aria-hidden />}
              >
                {t(file ? 'customer.import_another' : 'customer.import_choose')}
              </Button>
            )}
          </FileButton>
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => save('customers-template.csv', template(language))}
          >
            {t('customer.import_template')}
          </Button>
          {file ? <span>{file.name}</span> : null}
          {told ? (
            <span className="badge">{t('customer.encoding', { encoding: told.encoding })}</span>
          ) : null}
        </div>
        {tooLarge ? <p role="alert">{t('customer.import_too_large')}</p> : null}
        <ProblemNote error={send.error} />
        {told ? (
          <p role="status">
            {written
              ? t('customer.import_did', { added: told.added, contacts: told.addedContacts })
              : t('customer.import_would', {
                  rows: told.rows,
                  good: told.good,
                  bad: badRows(told),
                })}{' '}
            {written ? <Go href="/customers">{t('customer.to_list')}</Go> : null}
          </p>
        ) : null}
        {told && told.bad.length > 0 && !written ? (
          <SegmentedControl
            className="import-mode"
            aria-label={t('customer.import_mode')}
            value={mode}
            onChange={(next) => setMode(MODES.find((each) => each === next) ?? mode)}
            data={MODES.map((value) => ({ value, label: t(`customer.import_${value}`) }))}
          />
        ) : null}
        {told && file && !written ? (
          <div className="import-actions">
            <Button
              disabled={count === 0}
              loading={send.isPending}
              onClick={() => send.mutate({ file: file.base64, mode, dryRun: false })}
            >
              {t('customer.import_do', { count })}
            </Button>
          </div>
        ) : null}
        {told && told.bad.length > 0 ? <Errors told={told} /> : null}
      </div>
    </>
  )
}

function Errors({ told }: { told: CustomerImport }) {
  const t = useWords(customerWords)
  const language = useLanguage()
  const head = [t('customer.import_line'), t('customer.import_column'), t('customer.import_wrong')]
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('customer.import_wrong')}</h2>
        <Button
          variant="default"
          size="xs"
          onClick={() => save('import-errors.csv', errorsFile(told, language, head))}
        >
          {t('customer.import_errors')}
        </Button>
      </header>
      <table className="listing">
        <caption className="only-spoken">{t('customer.import_wrong')}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.bad.map(({ line, column, message }) => (
            <tr key={`${line} ${column}`}>
              <th scope="row">{line}</th>
              <td className="name">{column}</td>
              <td>{inLanguage(message, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
