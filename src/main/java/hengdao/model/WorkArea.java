package hengdao.model;

import java.util.UUID;

/**
 * A field of work within a project, one lead paragraph of the source.
 *
 * @param key unique in the programme and never reused, for example 5.1
 * @param position order within the project, from 1
 * @param clause where the source names it, for example 二(五)1
 */
public record WorkArea(UUID id, UUID projectId, String key, int position, String name, String clause) {}
