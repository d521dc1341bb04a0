/** The assignment of the example class; ids of real ones are random and shorter. */
export const EXAMPLE_ID = 'example-class';
