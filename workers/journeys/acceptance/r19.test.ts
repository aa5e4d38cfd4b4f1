import { fieldHouse } from './field-house'
import { conduct } from './r19-conduct'
import { contracts } from './r19-contracts'
import { people } from './r19-people'
import { travel } from './r19-travel'
import { works } from './r19-works'
import { scenario } from './scenario'

scenario('R19', fieldHouse, (carriesOut) => {
  people(carriesOut)
  works(carriesOut)
  contracts(carriesOut)
  travel(carriesOut)
  conduct(carriesOut)
})
