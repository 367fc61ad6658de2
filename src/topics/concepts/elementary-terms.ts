/** Plain terms of courses, which the other tables have only inside of longer names, in rows as in ./index.ts. */
export const ELEMENTARY_TERMS = `
Programming | Variables!; Lists!; Control Flow = Control Structures; Programming Paradigms; Copy Constructors; Sequential Structures; Programming Logic = Logic of Programming
Databases | Aggregate Functions; Referential Integrity; Data Integrity
Mathematics | Equations!; Exponents!; Systems of Equations = Simultaneous Equations
Data Engineering | Metadata! = Metadata Standards; Data Formats; Integrated Library Systems = Library Systems
Engineering | Life Cycle Assessment
Self-Study | Reading Papers = Paper Reading
`;
