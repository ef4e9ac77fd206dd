/** Makes the built-in extractor's models from annotated articles. Nothing here is loaded when a text is read. */
export {type Annotated, readAnnotated, type Spot} from './annotated.ts'
export {type LearntModels, type Lesson, learnFacts, readLessons} from './facts/index.ts'
export {readByRules} from './readByRules.ts'
export {type TrainSettings, trainTagger} from './trainTagger.ts'
