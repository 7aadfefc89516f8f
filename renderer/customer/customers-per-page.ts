/** How many customers a page of the list shows. */
export const customersPerPage = 8;
