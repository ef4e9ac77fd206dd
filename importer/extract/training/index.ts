/** Makes the tagger's model from annotated texts. Nothing here is loaded when a text is read. */
export {type Annotated, readAnnotated, type Spot} from './annotated.ts'
export {type TrainSettings, trainTagger} from './trainTagger.ts'
