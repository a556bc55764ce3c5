/** How the spellings and mishearings of a name are told: the first few beside it, the rest at the end. */
export const alsoWritten = 'Also written or heard as';
export const namesFirst = 3;
