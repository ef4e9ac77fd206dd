export {geoFunctions} from './functions.ts'
export {parseGeo} from './spelling.ts'
