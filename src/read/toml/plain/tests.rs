//! Tests: the plain way makes the tree that the careful way makes, or none.
