export {evaluate, evaluateAtOnce, type Surroundings} from './evaluate.ts'
export {parseQuery} from './parseQuery.ts'
export {decodePerspective, type Perspective, published, raw} from './perspective.ts'
export {type View, viewOf} from './view.ts'
