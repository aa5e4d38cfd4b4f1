import { I18nProvider } from '@lingui/react'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiProblem } from './api'
import { i18n } from './i18n/language'
import { makeRouter } from './router'
import { reloadForRelease } from './shell/reload'
import { colorSchemes, cssVariables, theme } from './theme/theme'
import '@mantine/core/styles.layer.css'
import './theme/house.css'

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the server refused it will refuse again; only silence is worth another try.
      retry: (count, error) =>
        count < 2 &&
        error instanceof ApiProblem &&
        (error.problem.status === 0 || error.problem.status >= 500),
    },
  },
})

window.addEventListener('vite:preloadError', () => void reloadForRelease(Date.now()))

const place = document.getElementById('root')
if (!place) throw new Error('Broken belief: index.html has a #root')

createRoot(place).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorSchemes}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={client}>
          <RouterProvider router={makeRouter()} />
        </QueryClientProvider>
      </MantineProvider>
    </I18nProvider>
  </StrictMode>,
)
