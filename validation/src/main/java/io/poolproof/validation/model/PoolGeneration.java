package io.poolproof.validation.model;

/**
 * Which of the service's two dialects a pool speaks; pools made before May 2024 in some Regions keep the older pattern of
 * attribute names, and messages differ between the two.
 */
public enum PoolGeneration {
    OLDER,
    NEWER,
    UNKNOWN
}
