import { NotFound } from '../common/states'

/** An address that leads nowhere. */
export const Lost = () => (
  <main id="main">
    <NotFound wholePage />
  </main>
)
