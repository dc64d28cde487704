package hengdao.drawing;

/** Something painted; all lengths are points, y grows downwards. */
public sealed interface Shape permits Box, Line, Path, Label, Group {}
