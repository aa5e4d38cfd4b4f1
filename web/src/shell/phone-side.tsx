import { Drawer } from '@mantine/core'
import { useWords } from '../i18n/use-words'
import { Side } from './side'
import { shellWords } from './words'

interface PhoneSideProps {
  readonly close: () => void
  readonly openPalette: () => void
}

/** The navigation on a narrow screen: it slides over the screen and leaves with a choice. */
export function PhoneSide({ close, openPalette }: PhoneSideProps) {
  const t = useWords(shellWords)
  return (
    <Drawer
      opened
      onClose={close}
      position="left"
      size={272}
      withCloseButton={false}
      attributes={{ content: { 'aria-label': t('shell.nav') } }}
      classNames={{ body: 'side-drawer' }}
    >
      <Side
        openPalette={() => {
          close()
          openPalette()
        }}
        onGo={close}
      />
    </Drawer>
  )
}
