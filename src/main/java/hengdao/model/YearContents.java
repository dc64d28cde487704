package hengdao.model;

/** How much the programme of a year holds; retired tasks and indicators are not counted, project 0 is. */
public record YearContents(int year, String title, int projects, int workAreas, int tasks, int indicators) {}
