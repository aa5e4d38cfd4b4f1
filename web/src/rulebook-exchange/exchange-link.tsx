import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { exchangeWords } from './words'

/** The way from the rulebook to its file, for those who may take it out or bring it in. */
export function ExchangeLink() {
  const t = useWords(exchangeWords)
  const may = useMay()
  return may('rulebook.export') || may('rulebook.adopt') ? (
    <Go className="draft-link" href="/rulebook/file">
      {t('exchange.title')}
    </Go>
  ) : null
}
