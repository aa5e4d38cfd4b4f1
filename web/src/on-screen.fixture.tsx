import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'

/** What a hook gives to a component that is drawn once. */
export function onScreen<Given>(hook: () => Given): Given {
  const given: Given[] = []
  renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <Drawn draw={() => void given.push(hook())} />
    </QueryClientProvider>,
  )
  const [first] = given
  if (first === undefined) throw new Error('nothing was drawn')
  return first
}

function Drawn({ draw }: { draw: () => void }) {
  draw()
  return null
}
